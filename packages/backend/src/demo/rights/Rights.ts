import type { Config } from '@backstage/config';

/** Which groups may do more than look after what they own. */
export interface Rights {
  /** See every identity, every source and the health page. */
  readEverything: ReadonlySet<string>;
  /** Start a run, drop a file into the portal. */
  importSources: ReadonlySet<string>;
  /** Declare outcomes and controls, change and withdraw them. */
  declareOutcomes: ReadonlySet<string>;
  /** Hold the review of the programme, and those of outcomes in which they have no seat. */
  holdReviews: ReadonlySet<string>;
  /** Look, but never decide: whoever audits must not own. */
  decideNothing: ReadonlySet<string>;
}

/** Reads `demo.rights`. Without it everybody has the least rights. */
export function readRights(config: Config): Rights {
  const groups = (key: keyof Rights) =>
    new Set(config.getOptionalStringArray(`demo.rights.${key}`) ?? []);
  return {
    readEverything: groups('readEverything'),
    importSources: groups('importSources'),
    declareOutcomes: groups('declareOutcomes'),
    holdReviews: groups('holdReviews'),
    decideNothing: groups('decideNothing'),
  };
}
