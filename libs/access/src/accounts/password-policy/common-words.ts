/**
 * What the most common passwords are made of, in English and German: a password that is one of these and a few digits is
 * among the first that are tried, however long it is. The full lists are looked up in a file (`BREACHED_PASSWORDS_FILE`).
 */
export const commonWords: readonly string[] = [
  ...[
    'password',
    'passwort',
    'passw0rd',
    'p@ssword',
    'p@ssw0rd',
    'pa55word',
    'kennwort',
    'secret',
    'geheim',
    'letmein',
  ],
  ...['welcome', 'willkommen', 'admin', 'administrator', 'login', 'master', 'root', 'access', 'changeme', 'default'],
  ...[
    'qwerty',
    'qwertz',
    'azerty',
    'qwertyuiop',
    'qwertzuiop',
    'asdfghjkl',
    'zxcvbnm',
    'yxcvbnm',
    '1q2w3e4r',
    'qazwsx',
  ],
  ...['iloveyou', 'loveyou', 'lovely', 'princess', 'sunshine', 'flower', 'superman', 'batman', 'pokemon', 'starwars'],
  ...['dragon', 'monkey', 'tiger', 'shadow', 'football', 'baseball', 'basketball', 'soccer', 'hockey', 'liverpool'],
  ...['michael', 'jennifer', 'jordan', 'charlie', 'ashley', 'daniel', 'thomas', 'jessica', 'michelle', 'nicole'],
  ...['summer', 'winter', 'spring', 'autumn', 'sommer', 'january', 'december', 'monday', 'friday', 'freedom'],
  ...['whatever', 'trustno1', 'computer', 'internet', 'google', 'facebook', 'samsung', 'mustang', 'ferrari', 'hello'],
  ...['hallo', 'schalke', 'blessed', 'jesus', 'angel', 'cookie', 'chocolate', 'cheese', 'pepper', 'killer', 'hunter'],
];

/** The words of this product, which everybody who attacks it tries. */
export const productWords: readonly string[] = ['understory', 'neurosequential', 'clinic', 'demo'];
