type WithAbsent<Fields> = { [Name in keyof Fields]: Fields[Name] | undefined };

/** The fields without those that are undefined: a record stores "not seen" by the absence of the field. */
export function present<Fields extends object>(fields: WithAbsent<Fields>): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
}
