import { createRequire } from 'node:module';
import { join } from 'node:path';
import { repository } from '../../../apps/cli/bin/set-up.mjs';

const dist = join(repository, 'dist');
const require = createRequire(join(dist, 'any.js'));

export const entry = join(dist, 'apps/cli/src/main.js');

/** The libraries of the very build that runs, so that what is judged is not judged by something newer. */
export const builtLibrary = (name) => require(`./libs/${name}/src/index.js`);
export const builtFile = (path) => require(`./${path}.js`);
