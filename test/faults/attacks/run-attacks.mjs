import { judgeAftermath } from './aftermath.mjs';
import { openArena, revive } from './arena.mjs';
import { openClinic } from './clinic.mjs';
import { operationsOf, resolverOf } from './document.mjs';
import { openForgingProvider } from './forging-provider.mjs';
import { judgeOf } from './judge.mjs';
import { readPermissions } from './permissions.mjs';
import { startProduct } from './product.mjs';
import { addresses } from './rounds/addresses.mjs';
import { authentication } from './rounds/authentication.mjs';
import { crossSite } from './rounds/cross-site.mjs';
import { elsewhere } from './rounds/elsewhere.mjs';
import { flows } from './rounds/flows.mjs';
import { functionLevel } from './rounds/function-level.mjs';
import { fuzz } from './rounds/fuzz.mjs';
import { injection } from './rounds/injection.mjs';
import { inventory } from './rounds/inventory.mjs';
import { objectLevel } from './rounds/object-level.mjs';
import { openBait, outward } from './rounds/outward.mjs';
import { properties } from './rounds/properties.mjs';
import { provider } from './rounds/provider.mjs';
import { manyConnections, openSlowSockets, resources } from './rounds/resources.mjs';
import { timing } from './rounds/timing.mjs';
import { twoPersons } from './rounds/two-persons.mjs';
import { openTally, tellTally } from './tally.mjs';
import { openWire } from './wire.mjs';

// One program does here what a thousand people would.
const requestsPerMinute = 10_000_000;

/** One run over one product, started for it and stopped after it. True when nothing was let in. */
export const runAttacks = async ({ folder, options, say }) => {
  const startedAt = performance.now();
  const deadline = startedAt + options.minutes * 60_000;
  say(`attacks --seed ${options.seed} --requests ${options.requests}${options.quick ? ' --quick' : ''}`);
  const tally = openTally();
  const permissions = await readPermissions();
  const forging = await openForgingProvider();
  const product = await startProduct({ folder, ...options, requestsPerMinute, issuer: forging.issuer });
  const wire = openWire(product.address);
  const bait = await openBait();
  let opened;
  const interrupt = () => void product.stop();
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, interrupt);
  try {
    const document = JSON.parse((await wire.send({ path: '/openapi.json' })).text);
    const operations = operationsOf(document);
    const resolve = resolverOf(document);
    const clinic = await openClinic({ send: wire.send, code: product.code, document, operations, resolve, seed: options.seed });
    clinic.firstCode = product.code;
    for (const secret of await product.secrets()) clinic.secrets.add(secret);
    // Administrators put care teams together, and see of every child what it is called in the agency.
    const mayRead = (person, operation) => person === clinic.outsider || permissions.seesEveryRecord(person.role) || (operation?.path === '/care-teams' && permissions.scopeOf(operation, person.role) === 'all');
    const judge = judgeOf({ tally, resolve, secrets: clinic.secrets, planted: clinic.planted, mayRead, issuer: forging.issuer });
    opened = await product.openDatabase();
    const forgetFailures = () => opened.database.query('delete from access.attempt');
    const arena = { ...openArena({ wire, judge, clinic, operations, resolve, permissions, tally, options }), forgetFailures };

    const slow = openSlowSockets(product.address, options);
    const rounds = {
      inventory,
      'object level': objectLevel,
      'function level': functionLevel,
      authentication,
      provider: (open) => provider({ ...open, forging }),
      'two persons': twoPersons,
      properties,
      injection,
      'cross-site': crossSite,
      addresses,
      elsewhere,
      resources,
      flows,
      timing,
      outward: (open) => outward(open, bait),
      fuzz: (open) => fuzz(open, { isOver: () => performance.now() > deadline }),
      'many connections': (open) => manyConnections(open, product.address),
    };
    for (const [name, round] of Object.entries(rounds)) {
      tally.round(name);
      const beganAt = performance.now();
      // All rounds come from one address, which the failures of one would keep out of the next.
      await forgetFailures();
      for (const person of clinic.attackers) await revive(arena, person);
      await round(arena);
      tally.rounds.get(name).seconds = (performance.now() - beganAt) / 1_000;
    }
    tally.round('slow connections');
    await slow.judge(tally);
    tally.round('aftermath');
    if (bait.visits.length > 0) tally.found('let-in', `the product has gone to an address that was typed, ${bait.visits.length} times`);
    await judgeAftermath({ product, database: opened.database, ...arena, say });
    if (performance.now() > deadline) say(`  cut short after ${options.minutes} minutes`);
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, interrupt);
    wire.close();
    bait.close();
    forging.close();
    await opened?.close();
    await product.stop();
  }
  say(`  ${((performance.now() - startedAt) / 1_000).toFixed(0)} s in all`);
  return tellTally(tally, say);
};
