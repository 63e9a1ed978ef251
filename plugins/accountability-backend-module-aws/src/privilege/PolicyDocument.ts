/** One statement of a policy, every "one or many" made a list. */
export interface PolicyStatement {
  allow: boolean;
  /** As written; AWS compares them without regard to case. */
  actions: string[];
  /** Everything but these. */
  notActions: string[];
  resources: string[];
  notResources: string[];
  principals: { type: string; value: string }[];
  /** Operator and key in lower case. */
  conditions: { operator: string; key: string; values: string[] }[];
}

/** @see readPolicyDocument */
export interface PolicyDocument {
  statements: PolicyStatement[];
}
