import { epochMs, touchId, type EpochMs } from '@/outreach/brand';
import { commentKey } from '@/outreach/linkedin-touch';
import type { ReaderContext } from '../reader-context';
import type { Entry } from '../sighting-ledger';
import { allMatches, attributeOf } from '../page-reading';
import { handlesOf, keysOf } from './own-keys';
import { readPost, type Post } from './read-post';
import { COMMENT } from './selectors-comment';
import { peopleIn } from './person-row';
import { ownerOf } from './read-partner';
import { inPath, type UserPress } from './user-presses';

const PATIENCE_MS = 60_000;
const CLOCKS_APART_MS = 5_000;

interface Commenting {
  readonly post: Post;
  readonly before: ReadonlySet<string>;
  readonly at: EpochMs;
}

export interface FollowedComments {
  readonly press: (press: UserPress) => void;
  readonly look: () => readonly Entry[];
}

/** Follows a press on the button of a comment box, until a comment of that moment stands below the post. */
export function followComments({ now }: ReaderContext): FollowedComments {
  let commenting: Commenting | undefined;
  return {
    press: ({ kind, path }) => {
      const box = inPath(path, kind === 'click' ? COMMENT.button : kind === 'submit' ? COMMENT.form : []);
      const post = box && readPost(box);
      if (!post || (commenting && now() - commenting.at < CLOCKS_APART_MS)) return;
      commenting = { post, before: new Set(commentsIn(post.element).keys()), at: now() };
    },
    look: () => {
      if (!commenting) return [];
      const { post, at } = commenting;
      const [id] = newComments(commenting);
      if (id !== undefined || now() - at > PATIENCE_MS) commenting = undefined;
      return id === undefined ? [] : commentTouch(post, id);
    },
  };
}

/** The comments that came since the press. One of the post's own author is an answer, or the user's own post. */
function newComments({ post, before, at }: Commenting): readonly string[] {
  const fresh = [...commentsIn(post.element)].filter(([id, comment]) => {
    const time = timeOfComment(id) ?? 0;
    const isOfPress = time >= at - CLOCKS_APART_MS && time < at + PATIENCE_MS + CLOCKS_APART_MS;
    return isOfPress && !before.has(id) && !peopleIn(comment).has(post.author);
  });
  return fresh.map(([id]) => id).toSorted();
}

function commentsIn(post: Element): ReadonlyMap<string, Element> {
  const comments = allMatches(post, COMMENT.comment);
  return new Map(comments.flatMap((comment) => commentId(comment).map((id) => [id, comment] as const)));
}

function commentId(comment: Element): readonly string[] {
  const names = [...keysOf(comment), attributeOf(comment, 'data-id')].join(' ');
  const [, id] = /urn:li:comment:\([^()]*?(\d{15,20})\)/u.exec(names) ?? [];
  return id === undefined ? [] : [id];
}

/** The first 41 bits of a LinkedIn id are its time. */
function timeOfComment(id: string): EpochMs | undefined {
  const time = Number(BigInt(id) >> 22n);
  return Number.isSafeInteger(time) ? epochMs(time) : undefined;
}

function commentTouch({ author, name }: Post, id: string): readonly Entry[] {
  const handles = handlesOf(ownerOf(author));
  const at = timeOfComment(id);
  if (at === undefined || handles.length === 0) return [];
  const key = commentKey(id);
  const touch = { id: touchId(key), message: key, channel: 'comment', direction: 'out', at } as const;
  const named = name ? { name } : {};
  return [{ key, sighting: { kind: 'touch', ...touch, state: 'sent', source: 'seen', handles, ...named } }];
}
