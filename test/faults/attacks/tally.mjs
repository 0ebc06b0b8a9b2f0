/** What was tried and what came of it. A finding is a sentence that names the attack and never what was planted. */
export const openTally = () => {
  const rounds = new Map();
  const findings = { 'let-in': [], '5xx': [], 'half-written': [] };
  let current = 'start';
  return {
    findings,
    rounds,
    round: (name) => {
      current = name;
      rounds.set(name, { tried: 0, answers: new Map() });
    },
    tried: (status, times = 1) => {
      const round = rounds.get(current);
      if (round === undefined) return;
      round.tried += times;
      if (status !== undefined) round.answers.set(status, (round.answers.get(status) ?? 0) + times);
    },
    found: (kind, what) => void findings[kind].push(`${current}: ${what}`),
    total: () => [...rounds.values()].reduce((sum, { tried }) => sum + tried, 0),
  };
};

const shown = 30;

/** Prints the figures; true when nothing was found. */
export const tellTally = ({ rounds, findings, total }, say) => {
  for (const [name, { tried, answers, seconds = 0 }] of rounds) {
    const statuses = [...answers].sort(([one], [other]) => one - other).map(([status, count]) => `${status === 0 ? 'cut off' : status} ${count}`);
    say(`  ${name}: ${tried} in ${seconds.toFixed(1)} s${statuses.length === 0 ? '' : ` (${statuses.join(', ')})`}`);
  }
  for (const [kind, list] of Object.entries(findings)) {
    const distinct = [...new Set(list)];
    for (const finding of distinct.slice(0, shown)) say(`  ${kind}: ${finding}`);
    if (distinct.length > shown) say(`  ${kind}: … ${distinct.length - shown} more`);
  }
  say(`ATTACKS tried=${total()} ${Object.entries(findings).map(([kind, list]) => `${kind}=${list.length}`).join(' ')}`);
  return Object.values(findings).every((list) => list.length === 0);
};
