import { httpStatus } from './httpStatus';
import { recordId } from './recordId';

describe('recordId', () => {
  it.each(['1', '42', '9007199254740991'])('takes %s', id => {
    expect(recordId(id)).toBe(id);
  });

  it.each(['programme', 'due', 'facets', '', '0', '-1', '1e3', '1/2', ' 1'])(
    'knows no record under "%s"',
    said => {
      let thrown: unknown;
      try {
        recordId(said);
      } catch (error) {
        thrown = error;
      }
      expect(httpStatus(thrown as Error)).toBe(404);
    },
  );
});
