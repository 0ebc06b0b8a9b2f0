import type { Home } from '../../home/home';
import { findAccount } from './account';
import { asRecorded, chooseDataFolder, recordedDataFolder } from './data-folder';
import { findNativeBinaries, type NativeBinaries } from './native-binaries';
import { placeBinaries } from './place-binaries';
import type { Durability, Installation } from './programs';

export type EmbeddedOptions = {
  readonly durability?: Durability;
  /** Where root puts what an unprivileged user must reach. */
  readonly systemFolder?: string;
  readonly native?: NativeBinaries;
};

const defaultSystemFolder = '/var/lib/understory';

/** Which user runs which binaries on which folder, here. */
export const installationFor = async (
  home: Home,
  options: EmbeddedOptions,
): Promise<Installation & { readonly record: (port: number) => Promise<void> }> => {
  const systemFolder = options.systemFolder ?? defaultSystemFolder;
  const settings = await home.settings();
  const account = await findAccount(recordedDataFolder(home, settings));
  const dataFolder = await chooseDataFolder(home, settings, account, systemFolder);
  const binaries = await placeBinaries(options.native ?? findNativeBinaries(), account, systemFolder);
  return {
    account,
    dataFolder,
    binaries,
    password: settings.databasePassword,
    durability: options.durability ?? 'full',
    record: async (port) => {
      const databaseFolder = asRecorded(home, dataFolder);
      if (settings.databaseFolder === databaseFolder && settings.databasePort === port) return;
      await home.updateSettings((current) => ({ ...current, databaseFolder, databasePort: port }));
    },
  };
};
