declare const brand: unique symbol;

/** A primitive that was checked once at the edge and is trusted from then on. */
export type Brand<Primitive, Name extends string> = Primitive & { readonly [brand]: Name };
