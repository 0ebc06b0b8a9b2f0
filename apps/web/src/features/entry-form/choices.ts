/** What a select offers, in the words a person reads. */
export const choicesOf = <Word extends string>(words: readonly Word[], names: Readonly<Record<Word, string>>) =>
  words.map((value) => ({ value, label: names[value] }));

/** The word that was chosen; a select offers no other, so the first stands for one that nobody can choose. */
export const chosenOf = <Word extends string>(words: readonly [Word, ...Word[]], value: string): Word =>
  words.find((word) => word === value) ?? words[0];

/** A field that may stay empty. */
export const orNull = (value: string): string | null => (value === '' ? null : value);
