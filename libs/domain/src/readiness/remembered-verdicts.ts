import type { CriterionSpec } from '../policy/criterion-spec';
import { measure } from './criteria/measure';
import type { Judge } from './judge';
import type { Subject } from './subject';
import { allOf, anyOf, type Verdict } from './verdict';

/** What a criterion looks at beside the assessments and the focus. */
type LooksAt = { readonly approvals?: true; readonly doses?: true; readonly day?: true };

const looksAt: Readonly<Record<CriterionSpec['criterion'], LooksAt>> = {
  'percent-now': {},
  'percent-before': {},
  'percent-under': {},
  'percent-held': {},
  'lowest-score': {},
  'days-between': {},
  'lower-regions': {},
  rated: {},
  'rated-functions': {},
  'step-back': {},
  'reliable-fall': {},
  gain: { approvals: true },
  dose: { doses: true },
  'dose-since-focus': { approvals: true, doses: true },
  'newest-age': { day: true },
  'newest-older': { day: true },
};

/** The facts a verdict was found with, and the verdict. */
type Seen = {
  readonly looks: LooksAt;
  readonly assessments: Subject['assessments'];
  readonly focus: Subject['focus'];
  readonly on: Subject['on'];
  readonly focusApprovals: Subject['child']['focusApprovals'];
  readonly interventions: Subject['child']['interventions'];
  readonly doses: Subject['child']['doses'];
  readonly verdict: Verdict;
};

/**
 * Judges as `judge` does, and each criterion only once for the facts it looks at: of a thousand doses not one changes what
 * the assessments say. Facts are told apart by being other objects, as every event makes them.
 */
export const rememberedVerdicts = (): Judge => {
  const memory = new Map<CriterionSpec, Seen>();
  const judge: Judge = (rule, subject) => {
    if ('all' in rule) return allOf(rule.all, (part) => judge(part, subject));
    if ('any' in rule) return anyOf(rule.any, (part) => judge(part, subject));
    const seen = memory.get(rule);
    if (seen !== undefined && isSame(seen, subject)) return seen.verdict;
    const { assessments, focus, on, child } = subject;
    const { focusApprovals, interventions, doses } = child;
    const { verdict } = measure(rule, subject);
    const looks = looksAt[rule.criterion];
    memory.set(rule, { looks, assessments, focus, on, focusApprovals, interventions, doses, verdict });
    return verdict;
  };
  return judge;
};

const isSame = (seen: Seen, { assessments, focus, child, on }: Subject): boolean =>
  seen.assessments === assessments &&
  seen.focus === focus &&
  (seen.looks.doses === undefined || (seen.doses === child.doses && seen.interventions === child.interventions)) &&
  (seen.looks.approvals === undefined || seen.focusApprovals === child.focusApprovals) &&
  (seen.looks.day === undefined || seen.on === on);
