import { sayOf } from '../../../rules/__testUtils__/sayings';
import {
  anOutcome,
  aRight,
  FINANCE,
  PROCUREMENT,
  type Told,
} from '../__testUtils__/anOutcome';
import { procurementCoOwns } from './procurementCoOwns';

const contract = aRight({
  seat: 'procurement',
  verb: 'enforce-contract',
  lever: 'contract',
});
const NO_RIGHT = 'fail: Procurement holds no verified right over the contract.';
/** Procurement shares an outcome that a third party carries. */
const third = (told: Told = {}): Told => ({
  ...told,
  spec: { model: 'third-party', decisionRights: [contract], ...told.spec },
  sits: {
    procurement: { holder: PROCUREMENT, coOwner: true },
    ...told.sits,
  },
});

describe('ACC-20', () => {
  it.each<[string, Told, string]>([
    ['procurement is co-owner with a right', third(), 'pass'],
    [
      'nobody sits for procurement',
      third({ sits: { procurement: [] } }),
      'fail: A third party carries it, but nobody sits for procurement.',
    ],
    [
      'procurement is no co-owner',
      third({ sits: { procurement: PROCUREMENT } }),
      'fail: Procurement sits for procurement, but is not co-owner of the outcome.',
    ],
    [
      'procurement has no right',
      third({ spec: { decisionRights: [] } }),
      NO_RIGHT,
    ],
    [
      'one of two who sit for procurement is co-owner',
      third({
        sits: {
          procurement: [FINANCE, { holder: PROCUREMENT, coOwner: true }],
        },
      }),
      'pass',
    ],
    [
      'one of two rights was never verified',
      third({
        spec: { decisionRights: [contract, { ...contract, proof: undefined }] },
      }),
      'pass',
    ],
    [
      'legal has the right',
      third({ spec: { decisionRights: [{ ...contract, seat: 'legal' }] } }),
      NO_RIGHT,
    ],
    [
      'the right was never verified',
      third({ spec: { decisionRights: [{ ...contract, proof: undefined }] } }),
      NO_RIGHT,
    ],
    [
      'the catalog was not read yet',
      third({ directoryComplete: false }),
      'unknown: a complete reading of the catalog',
    ],
    ['no third party carries it', {}, 'not-applicable'],
  ])('when %s', (_, told, said) => {
    expect(sayOf(procurementCoOwns, anOutcome(told))).toBe(said);
  });
});
