import { sayOf } from '../../../rules/__testUtils__/sayings';
import {
  anOutcome,
  DANA,
  IDENTITY,
  IVO,
  SAM,
  SECURITY,
  type Told,
} from '../__testUtils__/anOutcome';
import { centralisedDelegates } from './centralisedDelegates';

const keys = (owner: string) => ({
  ref: 'control:default/keys',
  title: 'Rotate keys',
  spec: { domain: 'identity' as const, owner, duties: [] },
});
const ALONE =
  'fail: It is centralised, but nobody besides whoever answers for the result owns execution.';
/** Sam of security answers for a centralised outcome. */
const central = (told: Told = {}): Told => ({
  ...told,
  spec: { model: 'centralised', ...told.spec },
  sits: { 'business-result': SAM, ...told.sits },
});

describe('ACC-18', () => {
  it.each<[string, Told, string]>([
    ['another team owns execution', central(), 'pass'],
    ['nobody does', central({ sits: { identity: [] } }), ALONE],
    [
      'only whoever answers does',
      central({ sits: { identity: SAM }, controls: [keys(SAM)] }),
      ALONE,
    ],
    [
      'only a group does in which nobody else is',
      central({ parties: { [IDENTITY]: { person: SAM } } }),
      ALONE,
    ],
    [
      'two answer, and only one of them does',
      central({
        sits: { 'business-result': [SAM, SECURITY], identity: SAM },
      }),
      ALONE,
    ],
    [
      'another owns a control',
      central({ sits: { identity: [] }, controls: [keys(IVO)] }),
      'pass',
    ],
    [
      'another has a duty',
      central({
        sits: { identity: [] },
        controls: [
          {
            ...keys(SAM),
            spec: {
              domain: 'identity',
              duties: [{ duty: 'revoke', holder: IVO }],
            },
          },
        ],
      }),
      'pass',
    ],
    [
      'the other team is empty',
      central({ parties: { [IDENTITY]: { standing: 'group-empty' } } }),
      ALONE,
    ],
    [
      'the business answers',
      central({ sits: { 'business-result': DANA } }),
      'fail: It is centralised, but Dana Fox, who answers for the result, is not of security.',
    ],
    [
      'nobody can tell what whoever answers belongs to',
      central({ parties: { [SAM]: { functions: [] } } }),
      'unknown: the function of a group that Sam Lee belongs to',
    ],
    [
      'nobody is seen, and the controls are not known',
      central({ sits: { identity: [] }, controls: undefined }),
      'unknown: the controls that carry it out',
    ],
    [
      'another team is seen, and the controls are not known',
      central({ controls: undefined }),
      'pass',
    ],
    [
      'the catalog was not read yet',
      central({ directoryComplete: false }),
      'unknown: a complete reading of the catalog',
    ],
    ['it is product-led', {}, 'not-applicable'],
    [
      'nobody answers',
      central({ sits: { 'business-result': [] } }),
      'not-applicable',
    ],
  ])('when %s', (_, told, said) => {
    expect(sayOf(centralisedDelegates, anOutcome(told))).toBe(said);
  });
});
