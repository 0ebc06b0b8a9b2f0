/** What is wrong with a policy, and where, as a JSON path such as `$.up.all[2].atLeastPercent`. */
export type PolicyFault = {
  readonly path: string;
  readonly code: PolicyFaultCode;
  /** What would do, in words. Never repeats what was written. */
  readonly rule: string;
};

export const policyFaultCodes = [
  'POLICY.NOT_AN_OBJECT',
  'POLICY.FIELD_UNKNOWN',
  'POLICY.FIELD_MISSING',
  'POLICY.TEXT_MALFORMED',
  'POLICY.ID_MALFORMED',
  'POLICY.DAY_MALFORMED',
  'POLICY.NUMBER_MALFORMED',
  'POLICY.NUMBER_OUT_OF_RANGE',
  'POLICY.LIMITS_CROSSED',
  'POLICY.CRITERION_UNKNOWN',
  'POLICY.CRITERION_MISPLACED',
  'POLICY.RULE_MALFORMED',
  'POLICY.RULE_EMPTY',
  'POLICY.RULE_TOO_DEEP',
  'POLICY.TOO_MANY_CRITERIA',
  'POLICY.NO_TARGET',
] as const;
export type PolicyFaultCode = (typeof policyFaultCodes)[number];
