import { serverFailure } from './explain-server-failure';
import { runProgram, type Installation } from './programs';

/** A shutdown writes all memory to disk first, which a slow disk does at its own pace. */
const patienceSeconds = 120;

/** Ends sessions, writes everything down and waits until the server is gone. Must be called under the home's lock. */
export const stopServer = async (installation: Installation): Promise<void> => {
  const args = ['stop', `--pgdata=${installation.dataFolder}`, '--mode=fast', '--wait', `--timeout=${patienceSeconds}`];
  const { code, output } = await runProgram(installation, 'pg_ctl', args);
  if (code !== 0) throw serverFailure('stop', output);
};
