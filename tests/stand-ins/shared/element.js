let nameOfClass = (name) => name;

/** Makes every element built from now on carry its class names as this function gives them. */
export function renameClasses(rename) {
  nameOfClass = rename;
}

/**
 * Builds an element; attributes that are `undefined` or `false` are left out, `true` gives an empty one.
 * Children may be nodes, texts, or lists of them. Only DOM calls: the pages forbid markup strings.
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? '' : name === 'class' ? classesOf(value) : String(value));
  }
  made.append(...children.flat(Infinity).filter((child) => child !== undefined && child !== null));
  return made;
}

function classesOf(value) {
  return value.split(' ').map(nameOfClass).join(' ');
}

/** Builds an SVG sign with only an id or name, as the sites do: readers go by the id. */
export function sign(attributes, path) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [name, value] of Object.entries({ viewBox: '0 0 16 16', role: 'img', ...attributes })) {
    svg.setAttribute(name, String(value));
  }
  if (path !== undefined) {
    const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    line.setAttribute('d', path);
    svg.append(line);
  }
  return svg;
}

/** Gives the initials of a name: the first letters of its first and last word, of any script. */
export function initialsOf(name) {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words;
  return letters.map((word) => [...word][0]).join('');
}
