const accountName = /^[a-z0-9][a-z0-9._-]{1,49}$/;

/** Continues "this field …". */
export const accountNameRule =
  'must be an account name of 2 to 50 letters (a to z), digits, dots, hyphens or underscores, beginning with a letter or digit';

/** In the one spelling it is kept in; null when it can be nobody's. */
export const parseAccountName = (text: string): string | null => {
  const name = text.trim().toLowerCase();
  return accountName.test(name) ? name : null;
};
