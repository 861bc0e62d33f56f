const ends = new Set(['Enter', ',', ';', 'Tab']);

/** Turns what is typed into a recipient field into chips: at the end of an address, and when the field is left. */
export function listenForTyping(keeper) {
  const { input } = keeper;
  input.addEventListener('keydown', (event) => typed(keeper, event));
  input.addEventListener('input', () => keeper.suggest(input.value.trim()));
  for (const type of ['confirm', 'blur']) input.addEventListener(type, () => confirm(keeper));
}

function typed(keeper, event) {
  const { input } = keeper;
  if (ends.has(event.key) && input.value.trim() !== '' && !event.ctrlKey && !event.metaKey) {
    if (event.key !== 'Tab') event.preventDefault();
    confirm(keeper);
  } else if (event.key === 'Backspace' && input.value === '' && keeper.recipients().length > 0) {
    keeper.change(keeper.recipients().slice(0, -1));
  }
}

function confirm(keeper) {
  const text = keeper.input.value.trim();
  if (text === '') return;
  keeper.input.value = '';
  keeper.suggestions.hidden = true;
  keeper.add(text);
}
