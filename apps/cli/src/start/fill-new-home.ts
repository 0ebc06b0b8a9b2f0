import { childStreamPrefix } from '@understory/commands';
import type { DemonstrationState } from '@understory/platform';
import { certifyDemonstrationStaff } from '../demonstration/certify-demonstration-staff';
import { loadDemonstrationClinic } from '../demonstration/load-demonstration-clinic';
import type { Runtime } from '../runtime/runtime';

export type FillOptions = { readonly empty: boolean; readonly stopped: Promise<void> };

/**
 * Decides once, at the first start of a home, whether it gets the demonstration clinic: a home that already holds a
 * child, or was opened empty, never does. A load that was cut short goes on at the next start.
 */
export const fillNewHome = async (runtime: Runtime, { empty, stopped }: FillOptions): Promise<void> => {
  const { demonstration } = await runtime.home.settings();
  if (demonstration === 'none' || demonstration === 'loaded') return;
  if (demonstration === undefined && (empty || (await holdsAnyChild(runtime)))) return note(runtime, 'none');

  await note(runtime, 'loading');
  runtime.tell('Filling this new home with the synthetic demonstration clinic (once) …');
  const bar = runtime.progress('loading', 'children');
  const stopping = new AbortController();
  void stopped.then(() => stopping.abort());
  await loadDemonstrationClinic(runtime, {
    asOf: runtime.now().slice(0, 10),
    onProgress: (done, total) => bar.to(done, total),
    signal: stopping.signal,
  });
  bar.stop();
  await certifyDemonstrationStaff(runtime, runtime.now());
  if (!stopping.signal.aborted) await note(runtime, 'loaded');
};

const note = async ({ home }: Runtime, demonstration: DemonstrationState): Promise<void> => {
  await home.updateSettings((settings) => ({ ...settings, demonstration }));
};

const holdsAnyChild = async ({ store }: Runtime): Promise<boolean> => {
  for await (const page of store.readAll(null, { streamPrefix: childStreamPrefix }, 1)) return page.length > 0;
  return false;
};
