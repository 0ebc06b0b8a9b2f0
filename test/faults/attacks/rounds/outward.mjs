import { createServer } from 'node:net';
import { inLanes } from '../arena.mjs';
import { isWrite } from '../document.mjs';

/** API7: a listener of our own, whose address is typed into every text; nobody may ever come to it. */
export const openBait = async () => {
  const visits = [];
  const server = createServer((socket) => {
    visits.push(socket.remotePort);
    socket.destroy();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}/bait`, visits, close: () => server.close() };
};

export const outward = async ({ attack, clinic, harmless, permissions, requestTo, resolve, chanceFor }, bait) => {
  const chance = chanceFor('outward');
  const [child] = clinic.within;
  const writes = harmless.filter((one) => isWrite(one) && one.body !== undefined);
  await inLanes(6, writes, async (operation) => {
    const asked = requestTo(operation, { ...child, chance });
    const texts = Object.entries(resolve(operation.body).properties ?? {}).filter(([name, schema]) => resolve(schema).type === 'string' && name !== 'account');
    const person = clinic.attackers.find(({ role }) => permissions.scopeOf(operation, role) !== undefined);
    const body = { ...asked.body, ...Object.fromEntries(texts.filter(([, schema]) => resolve(schema).enum === undefined && resolve(schema).format === undefined).map(([name]) => [name, bait.address])) };
    await attack({ ...asked, body, person });
    const { port } = new URL(bait.address);
    await attack({ ...asked, body, person, headers: { referer: bait.address, 'x-forwarded-for': `127.0.0.1:${port}`, 'x-callback-url': bait.address } });
  });
};
