import {
  officialFrameworkId,
  operatingModelSchema,
  outcomeSpecSchema,
  ruleDescriptionSchema,
} from 'backstage-plugin-accountability-common';
import { outcomeRules } from '.';
import {
  anExceptionInput,
  aRequestInput,
} from '../../../exceptions/__testUtils__/anExceptionInput';
import { identityRules, RuleBook } from '../../../rules';
import { anOutcome, NOW } from '../__testUtils__/anOutcome';
import { CATALOGUE } from '../__testUtils__/theCatalogue';
import type { OutcomeRuleInput } from '../OutcomeRuleInput';
import { said } from '../sentences';

const each = outcomeRules.map(rule => [rule.id, rule] as const);

// How the house writes ids of frameworks.
const SPELLING =
  /^(NHI([1-9]|10):2025|CSF (GV|ID|PR|DE|RS|RC)\.[A-Z]{2}-\d{2}|AI RMF (GOVERN|MAP|MEASURE|MANAGE) \d(\.\d{1,2})?|SP 800-53 [A-Z]{2}-\d{1,2}(\(\d+\))?|ISO 27001 (A\.)?\d{1,2}(\.\d{1,2}){1,2}|SOC 2 (CC|A|C|PI|P)\d\.\d)$/;

// Subcategories of NIST CSF 2.0, compared with the published catalog.
const CSF = [
  'GV.OC-02',
  'GV.OV-01',
  'GV.OV-02',
  'GV.OV-03',
  'GV.PO-02',
  'GV.RM-02',
  'GV.RM-05',
  'GV.RR-01',
  'GV.RR-02',
  'GV.RR-03',
  'GV.SC-02',
  'ID.IM-03',
  'ID.RA-06',
  'ID.RA-07',
];

describe('every rule about outcomes', () => {
  it('fulfils the catalogue, and is told apart by its id', () => {
    const book = new RuleBook({ subject: 'outcome', rules: outcomeRules });
    const described = book
      .describe()
      .map(({ id, severity, sentence, frameworks }) => [
        id,
        [severity, sentence, frameworks],
      ]);

    expect(Object.fromEntries(described)).toEqual(
      Object.fromEntries(
        Object.entries(CATALOGUE).map(
          ([id, [severity, sentences, frameworks]]) => [
            id,
            [severity, sentences.map(key => said[key]).join(' … '), frameworks],
          ],
        ),
      ),
    );
    expect(described.map(([id]) => id)).toEqual(Object.keys(CATALOGUE).sort());
    const numbers = (of: string, to: number) =>
      Array.from(
        { length: to },
        (_, i) => `${of}-${String(i + 1).padStart(2, '0')}`,
      );
    expect([...new Set(outcomeRules.map(({ id }) => id.slice(0, 6)))]).toEqual([
      ...numbers('ACC', 24),
      ...numbers('EXC', 12),
      ...numbers('OUT', 7),
      ...numbers('ESC', 4),
      ...numbers('GOV', 1),
    ]);
  });

  it('shares no id with a rule about identities', () => {
    const ids = [...outcomeRules, ...identityRules].map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(each)('%s is described in full', (_, rule) => {
    const [description] = new RuleBook({
      subject: 'outcome',
      rules: [rule],
    }).describe();

    expect(ruleDescriptionSchema.parse(description)).toEqual(description);
    for (const text of [
      rule.title,
      rule.description,
      rule.source,
      rule.remedy,
      rule.unknownWhen,
      rule.sentence,
    ]) {
      expect(text.trim().length).toBeGreaterThan(10);
    }
    for (const text of [
      rule.description,
      rule.source,
      rule.remedy,
      rule.unknownWhen,
    ]) {
      expect(text).toMatch(/^[A-Z].*\.$/);
    }
    expect(rule.version).toBeGreaterThanOrEqual(1);
  });

  it.each(each)('%s spells frameworks officially', (_, rule) => {
    for (const id of rule.frameworks) {
      expect(id).toMatch(SPELLING);
      expect(officialFrameworkId(id)).toBe(id);
    }
    const csf = rule.frameworks.filter(id => id.startsWith('CSF '));
    expect(CSF).toEqual(expect.arrayContaining(csf.map(id => id.slice(4))));
  });

  it.each(each)(
    '%s passes where all is well, or does not apply',
    (id, rule) => {
      const decidedExceptions = [anExceptionInput(NOW), aRequestInput(NOW)];
      const sound = anOutcome({ decidedExceptions });
      const { verdict } = rule.judge(sound, rule.parameters);

      expect(verdict.is).toBe(
        ['ACC-18', 'ACC-20', 'ACC-24', 'OUT-04'].includes(id)
          ? 'not-applicable'
          : 'pass',
      );
    },
  );

  it.each(each)('%s says nothing good of what is not known', (_, rule) => {
    for (const model of operatingModelSchema.options) {
      const input: OutcomeRuleInput = {
        ref: 'outcome:default/a',
        spec: outcomeSpecSchema.parse({
          lifecycle: 'active',
          statement: 'It holds.',
          model,
          measure: { id: 'a', direction: 'decrease' },
        }),
        withdrawn: false,
        activeSince: NOW,
        charter: { version: 1, since: NOW },
        seats: [],
        parties: {},
        directoryComplete: false,
        now: NOW,
      };

      expect(rule.judge(input, rule.parameters).verdict.is).not.toBe('pass');
    }
  });
});
