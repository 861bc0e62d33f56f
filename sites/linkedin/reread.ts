/** What the reading of an element gives, from before where nothing of it has changed. */
export type Reread<Value> = (element: Element, read: () => Value | undefined) => Value | undefined;

/**
 * Makes the function that reads an element again only once its markup is another: a long list is looked at many times a
 * minute. What gave nothing is read again each time, because it may not have been rendered yet.
 */
export function createReread<Value>(): Reread<Value> {
  const serializer = new XMLSerializer();
  const known = new WeakMap<Element, { readonly markup: string; readonly value: Value }>();
  return (element, read) => {
    const markup = serializer.serializeToString(element);
    const before = known.get(element);
    if (before?.markup === markup) return before.value;
    const value = read();
    if (value === undefined) known.delete(element);
    else known.set(element, { markup, value });
    return value;
  };
}
