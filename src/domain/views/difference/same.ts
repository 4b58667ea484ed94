type Named = Readonly<Record<string, unknown>>;

/** Whether two values say the same. The order of a list counts; the order in which fields are written does not. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((item, at) => isSame(item, other[at]));
  return isNamed(one) && isNamed(other) && changedFields(one, other).length === 0;
}

/** The names of the fields in which two groups of fields differ, those of the second first, in its order. */
export function changedFields(before: Named, after: Named): string[] {
  return [...new Set([...Object.keys(after), ...Object.keys(before)])].filter((name) => !isSame(before[name], after[name]));
}

function isNamed(value: unknown): value is Named {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
