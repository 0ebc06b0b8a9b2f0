import { compileLibraries, requireLibrary } from './compile.mjs';
import { databasesOn } from './databases.mjs';
import { describeMachine } from './machine.mjs';
import { startServer } from './server.mjs';

const say = (line = '') => void process.stdout.write(`${line}\n`);

/** What every bench stands on: the compiled libraries, a server, databases, and a place to say what was found. */
export const layBed = async (name, { quick }) => {
  const build = compileLibraries();
  const server = await startServer(build);
  const databases = databasesOn(server.url);
  say(`bench ${name}${quick ? ' --quick' : ''} · ${new Date().toISOString().slice(0, 16)}Z`);
  try {
    for (const line of await describeMachine(server)) say(line);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    quick,
    build,
    say,
    ratio: (of, value) => say(`RATIO ${of} ${value.toFixed(2)}`),
    library: (of) => requireLibrary(build, of),
    createDatabase: databases.create,
    serverUrl: server.url,
    clear: async () => {
      await databases.dropAll().catch(() => undefined);
      await server.stop();
    },
  };
};
