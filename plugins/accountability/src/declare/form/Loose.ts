/**
 * What a form holds of something: any field may be missing, and numbers are texts,
 * because "1." is on its way to become one.
 */
export type Loose<T> = T extends number
  ? string
  : T extends string | boolean
  ? T
  : T extends readonly (infer Item)[]
  ? Loose<Item>[]
  : T extends object
  ? { [Field in keyof T]?: Loose<T[Field]> }
  : T;
