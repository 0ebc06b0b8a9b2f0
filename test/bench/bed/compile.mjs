// Our own libraries, the worker and the API, as the product's build emits them: the same compiler, the same options, file by file. Not `dist/`:
// that may be older than the sources, and it belongs to whoever runs the product meanwhile.
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { benchFolder, repository } from './repository.mjs';

const builds = join(benchFolder, '.build');
const dayMs = 86_400_000;

/** Answers the folder to require from. BENCH_BUILD names one of an earlier run, to hold two states side by side. */
export const compileLibraries = () => {
  if (process.env.BENCH_BUILD) return resolve(process.env.BENCH_BUILD);
  const sources = listSources();
  const folder = join(builds, digestOf(sources));
  if (existsSync(folder)) return folder;
  removeOldBuilds();
  const draft = `${folder}.${process.pid}`;
  const emit = emitter();
  for (const source of sources) {
    const target = join(draft, relative(repository, source));
    mkdirSync(dirname(target), { recursive: true });
    if (source.endsWith('.ts')) writeFileSync(target.replace(/\.ts$/, '.js'), emit(source));
    else cpSync(source, target);
  }
  for (const name of libraryNames()) {
    const alias = join(draft, 'node_modules/@understory', name);
    mkdirSync(alias, { recursive: true });
    writeFileSync(join(alias, 'package.json'), JSON.stringify({ main: `../../../libs/${name}/src/index.js` }));
  }
  try {
    renameSync(draft, folder);
  } catch (error) {
    // Another run was faster, with the same sources.
    if (!existsSync(folder)) throw error;
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
};

export const requireLibrary = (folder, name) => createRequire(join(folder, 'here.js'))(`@understory/${name}`);

const libraryNames = () => readdirSync(join(repository, 'libs'));

const compiled = ['libs', 'apps/worker/src', 'apps/api/src'];

const listSources = () =>
  compiled
    .flatMap((folder) => readdirSync(join(repository, folder), { recursive: true, withFileTypes: true }))
    .filter(({ name }) => !/(\.(spec|conformance|fixture)\.ts|\.d\.ts|\.cjs)$/.test(name))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

const digestOf = (sources) => {
  const digest = createHash('sha256');
  for (const path of [...sources, join(repository, 'tsconfig.json')])
    digest.update(`${relative(repository, path)}\n`).update(readFileSync(path));
  return digest.digest('hex').slice(0, 16);
};

const emitter = () => {
  const ts = createRequire(import.meta.url)('typescript');
  const { config } = ts.readConfigFile(join(repository, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [], include: [] }, ts.sys, repository);
  const compilerOptions = { ...options, sourceMap: false };
  return (fileName) => ts.transpileModule(readFileSync(fileName, 'utf8'), { compilerOptions, fileName }).outputText;
};

const removeOldBuilds = () => {
  if (!existsSync(builds)) return;
  for (const name of readdirSync(builds)) {
    const path = join(builds, name);
    if (Date.now() - statSync(path).mtimeMs > dayMs) rmSync(path, { recursive: true, force: true });
  }
};
