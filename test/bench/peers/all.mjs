import { openActPg } from './act-pg.mjs';
import { openCastore } from './castore.mjs';
import { openEmmett } from './emmett.mjs';
import { fetchPeer, versionOf } from './fetch.mjs';

const doors = { castore: openCastore, 'act-pg': openActPg, emmett: openEmmett };

/** Those that could be fetched and opened, each on a database of its own; the others are named with the reason. */
export const openPeers = async (bed, poolSize) => {
  const opened = [];
  for (const [name, open] of Object.entries(doors)) {
    const missing = fetchPeer(name);
    if (missing !== null) {
      bed.say(`PEER MISSING ${name} (${versionOf(name)}): ${missing}`);
      continue;
    }
    try {
      opened.push({ name, ...(await open(await bed.createDatabase(), poolSize)) });
      bed.say(`peer ${name}: ${versionOf(name)}`);
    } catch (error) {
      bed.say(`PEER MISSING ${name} (${versionOf(name)}): ${error.message}`);
    }
  }
  return opened;
};
