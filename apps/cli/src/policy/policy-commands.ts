import type { Command } from 'commander';
import { publishReadinessPolicy, type PublishedPolicy } from '@understory/commands';
import { OperatorError } from '@understory/platform';
import { finishJobs } from '../import/finish-jobs';
import { printJson } from '../read-outs/print-json';
import { operator } from '../runtime/operator';
import { withRuntime } from '../runtime/open-runtime';
import type { Runtime } from '../runtime/runtime';
import { linesOfPolicy } from './lines-of-policy';
import { readPolicyFile } from './read-policy-file';

type PublishOptions = { readonly reason: string; readonly wait: boolean };
type ListOptions = { readonly json?: boolean };

export const addPolicyCommands = (program: Command): void => {
  program
    .command('policies')
    .description('every published readiness policy, oldest first; the last one is in force')
    .option('--json', 'as JSON')
    .action((options: ListOptions) => withRuntime('policies', (runtime) => list(runtime, options)));
  program
    .command('policy')
    .description('what readiness flags are raised by')
    .command('publish')
    .argument('<file>', 'a policy, as JSON')
    .description('put a policy in force; every child\u2019s flags are looked at again')
    .requiredOption('--reason <text>', 'why, kept with the policy for good')
    .option('--no-wait', 'return at once instead of when flags and reports are up to date')
    .action((file: string, options: PublishOptions) =>
      withRuntime('policy', (runtime) => publish(runtime, file, options)),
    );
};

const list = async ({ reference }: Runtime, { json = false }: ListOptions): Promise<void> => {
  const { policies } = await reference.current();
  const isInForce = (one: PublishedPolicy): boolean => one === policies.at(-1);
  if (json)
    return printJson(
      policies.map((one) => ({
        ...one.policy,
        publishedBy: one.publishedBy,
        publishedAt: one.publishedAt,
        inForce: isInForce(one),
      })),
    );
  for (const one of policies) process.stdout.write(`${linesOfPolicy(one, isInForce(one)).join('\n')}\n`);
};

const longestReason = 500;

const publish = async (runtime: Runtime, file: string, { reason, wait }: PublishOptions): Promise<void> => {
  if (reason.trim() === '' || Array.from(reason).length > longestReason)
    throw new OperatorError(`--reason must be text of 1 to ${longestReason} characters.`);
  const draft = await readPolicyFile(file, runtime.tell);
  if (draft === null) {
    process.exitCode = 2;
    return;
  }
  const by = { actor: operator(), at: runtime.now(), commandId: runtime.newCommandId() };
  const outcome = await publishReadinessPolicy(runtime, { ...draft, reason }, by);
  switch (outcome.outcome) {
    case 'unchanged':
      return runtime.tell(`This policy is in force already, as version ${outcome.version}; nothing was changed.`);
    case 'refused':
      throw new OperatorError(
        outcome.code === 'POLICY.NOT_YET'
          ? `The policy takes effect on ${draft.takesEffectOn}. Publish it on that day: it is in force at once.`
          : `The policy was refused: ${outcome.code}. Run \`understory policies\`, then try again.`,
      );
    case 'published':
      runtime.tell(`Version ${outcome.version} is in force.`);
      if (wait) await finishJobs(runtime);
  }
};
