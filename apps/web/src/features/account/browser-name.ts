// The order matters: each of these also names the ones after it.
const browsers = ['Edg', 'OPR', 'Firefox', 'Chrome', 'Safari'] as const;
const names: Readonly<Record<(typeof browsers)[number], string>> = {
  Edg: 'Edge',
  OPR: 'Opera',
  Firefox: 'Firefox',
  Chrome: 'Chrome',
  Safari: 'Safari',
};
const systems = ['Android', 'iPhone', 'iPad', 'Windows', 'Mac OS X', 'Linux'] as const;

/** What a browser says of itself, in two words: enough to know one’s own again. */
export const browserName = (agent: string): string => {
  const browser = browsers.find((word) => agent.includes(`${word}/`));
  const system = systems.find((word) => agent.includes(word));
  const name = browser === undefined ? 'Another program' : names[browser];
  return system === undefined ? name : `${name}, ${system.replace('Mac OS X', 'macOS')}`;
};
