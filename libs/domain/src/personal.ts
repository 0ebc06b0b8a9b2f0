declare const personal: unique symbol;

/**
 * Text that may identify a person. Outside the command that needs it, it travels and rests sealed under the child's
 * key; rules never look inside, so the same fold serves opened and sealed histories. Any string may stand for it; the
 * mark is there so that the compiler can list the fields to be sealed.
 */
export type Personal = string & { readonly [personal]?: true };

/** The names of the fields of `Data` that are personal. */
export type PersonalFieldOf<Data> = {
  [Field in keyof Data]-?: typeof personal extends keyof NonNullable<Data[Field]> ? Field : never;
}[keyof Data];
