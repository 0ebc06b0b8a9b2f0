const shown = 20;

/** Prints the figures of one run; true when nothing was lost, doubled, stale or otherwise not as it must be. */
export const tell = (run, queue, say) => {
  const { lost, doubled, stale, other, counted, told, endedByThemselves } = run;
  const faults = Object.values(run.faults).reduce((sum, count) => sum + count, 0);
  for (const [word, findings] of Object.entries({ lost, doubled, stale, other })) {
    for (const finding of findings.slice(0, shown)) say(`  ${word}: ${finding}`);
    if (findings.length > shown) say(`  ${word}: … ${findings.length - shown} more`);
  }
  const isWhole = [lost, doubled, stale, other].every((findings) => findings.length === 0);
  say(`  queue in ${queue}: ${run.outcomes.size} commands, ${counted.accepted} accepted, ${counted.events} events of theirs, ${counted.rows} rows, ${counted.reports} reports, ${counted.flags} open flags`);
  say(`  ${told.tries} requests: ${told.unanswered} unanswered, ${told.faults} answered 500, ${told.busy} busy, ${told.twice} commands sent twice at once`);
  say(`  processes that ended by themselves and were started again: ${namesOf(endedByThemselves)}`);
  say(`  ${run.verified}; quiet after ${run.quietAfter.toFixed(1)} s; ${run.seconds.toFixed(0)} s in all`);
  say(`  faults: ${Object.entries(run.faults).map(([name, count]) => `${name} ${count}`).join(', ')}`);
  say(`FAULTS survived=${isWhole ? faults : 0} lost=${lost.length} doubled=${doubled.length} stale=${stale.length}${other.length === 0 ? '' : ` other=${other.length}`}`);
  return isWhole;
};

const namesOf = (ended) => {
  const counts = new Map();
  for (const { name, code, signal, wasReady } of ended) {
    const what = `${name} (${code ?? signal}${wasReady ? '' : ', while starting'})`;
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return [...counts].map(([what, count]) => `${what} ${count}`).join(', ') || 'none';
};
