/** What to bring first, for somebody who has brought nothing yet. */
export function FirstSteps() {
  return (
    <section aria-labelledby="first-steps">
      <h2 className="section-heading" id="first-steps">
        What to bring first
      </h2>
      <ol className="first-steps">
        <li>
          <b>Your LinkedIn export</b>
          <p>
            Ask for it now, because LinkedIn takes up to a day. It says whom you are connected with and since
            when: these are your ways in.
          </p>
        </li>
        <li>
          <b>Your mail</b>
          <p>
            It holds most of what counts: whom you wrote to, when, and who answered. A mailbox of many years
            is read in minutes.
          </p>
        </li>
        <li>
          <b>Your calendar and contacts</b>
          <p>Whom you have met, and which addresses belong to one person.</p>
        </li>
      </ol>
      <p className="second-line prose">
        Bodies of messages are read and let go; what stays is who, when, which way, and what a reply meant.
        Each import can be taken back as a whole.
      </p>
    </section>
  );
}
