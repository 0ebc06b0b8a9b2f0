import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { transformSync } from '@swc/core';

const libs = join(__dirname, '..', '..');

/** Compiles this lib and the domain into a folder, as the product is compiled: worker threads load plain JavaScript. */
export const compileInto = (folder: string): { readonly index: string; readonly nodePath: string } => {
  for (const lib of ['domain', 'reports']) {
    const sources = readdirSync(join(libs, lib, 'src'), { recursive: true, withFileTypes: true });
    for (const entry of sources) {
      if (!entry.isFile() || !/(?<!\.d|\.spec)\.ts$/.test(entry.name)) continue;
      const source = join(entry.parentPath, entry.name);
      const target = join(folder, relative(libs, source)).replace(/\.ts$/, '.js');
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, compiled(source));
    }
  }
  const domain = join(folder, 'node_modules', '@understory', 'domain');
  mkdirSync(domain, { recursive: true });
  writeFileSync(join(domain, 'index.js'), `module.exports = require('../../../domain/src/index.js');`);
  return {
    index: join(folder, 'reports', 'src', 'index.js'),
    nodePath: join(libs, '..', 'node_modules'),
  };
};

const compiled = (source: string): string =>
  transformSync(readFileSync(source, 'utf8'), {
    filename: source,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  }).code;
