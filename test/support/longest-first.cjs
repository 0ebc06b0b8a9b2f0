const Sequencer = require('@jest/test-sequencer').default;

/**
 * What starts whole products takes longest, and would come last on a fresh machine: until jest has seen a file run, it
 * goes by the size of the file, and a long file that begins last is waited for by every other worker.
 */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const costOf = ({ path }) => (path.includes('/test/') ? 2 : path.endsWith('.int.spec.ts') ? 1 : 0);
    return super.sort(tests).sort((one, other) => costOf(other) - costOf(one));
  }
};
