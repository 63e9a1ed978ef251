import { sayOf } from '../../../rules/__testUtils__/sayings';
import {
  anOutcome,
  DANA,
  SAM,
  SECURITY,
  type Told,
} from '../__testUtils__/anOutcome';
import { notOnlyTechnical } from './notOnlyTechnical';

const ciso = (executive?: boolean, functions = ['security']): Told => ({
  sits: { 'business-result': SAM },
  parties: { [SAM]: { functions, executive } },
});
const centralised = { spec: { model: 'centralised' as const } };

describe('ACC-07', () => {
  it.each<[string, Told, string]>([
    ['somebody of the mission answers', {}, 'pass'],
    [
      'somebody of security answers',
      ciso(true),
      'fail: Sam Lee answers for the result and belongs to security alone.',
    ],
    [
      'somebody of security and the mission answers',
      ciso(false, ['mission', 'security']),
      'pass',
    ],
    [
      'an executive of security answers in the centralised model',
      { ...centralised, ...ciso(true) },
      'pass',
    ],
    [
      'somebody else of security answers in the centralised model',
      { ...centralised, ...ciso(false) },
      'fail: Sam Lee answers for the result, belongs to security alone, and is no executive.',
    ],
    [
      'nothing tells whether that is an executive',
      { ...centralised, ...ciso() },
      'unknown: whether Sam Lee is an executive',
    ],
    [
      'no group says what it fulfils',
      ciso(true, []),
      'unknown: the function of a group that Sam Lee belongs to',
    ],
    [
      'no group of an executive says what it fulfils in the centralised model',
      { ...centralised, ...ciso(true, []) },
      'pass',
    ],
    [
      'a group of security answers',
      { sits: { 'business-result': SECURITY } },
      'fail: Security answers for the result and belongs to security alone.',
    ],
    [
      'one of security answers beside one of the mission',
      { sits: { 'business-result': [SAM, DANA] } },
      'pass',
    ],
    [
      'one of security answers beside one of whom nobody can tell',
      {
        sits: { 'business-result': [SAM, DANA] },
        parties: { [DANA]: { functions: [] } },
      },
      'unknown: the function of a group that Dana Fox belongs to',
    ],
    [
      'the catalog was not read yet',
      { directoryComplete: false },
      'unknown: a complete reading of the catalog',
    ],
    ['nobody answers', { sits: { 'business-result': [] } }, 'not-applicable'],
  ])('when %s', (_, told, said) => {
    expect(sayOf(notOnlyTechnical, anOutcome(told))).toBe(said);
  });
});
