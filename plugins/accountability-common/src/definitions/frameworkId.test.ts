import { officialFrameworkId } from './frameworkId';

describe('officialFrameworkId', () => {
  it.each([
    ['NHI-01', 'NHI1:2025'],
    ['NHI-1', 'NHI1:2025'],
    ['NHI01', 'NHI1:2025'],
    ['NHI1', 'NHI1:2025'],
    ['nhi10', 'NHI10:2025'],
    ['NHI-10', 'NHI10:2025'],
    ['NHI1:2025', 'NHI1:2025'],
    [' NHI7:2025 ', 'NHI7:2025'],
  ])('writes %s of the OWASP list as %s', (id, official) => {
    expect(officialFrameworkId(id)).toBe(official);
  });

  it.each(['NHI-11', 'NHI0', 'NHI1:2024', 'CSF GV.OV-01', 'AI RMF GOVERN 2.3'])(
    'leaves %s as it is',
    id => {
      expect(officialFrameworkId(id)).toBe(id);
    },
  );
});
