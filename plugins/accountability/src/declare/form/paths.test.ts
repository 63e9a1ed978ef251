import { isWithin, valueAt, withValue } from './paths';

const values = {
  title: 'a',
  spec: {
    rights: [{ seat: 'legal' }, { seat: 'cloud' }],
    measure: { id: 'x' },
  },
};

describe('paths', () => {
  it('reads through objects and lists, and past what is not there', () => {
    expect(valueAt(values, 'spec.rights.1.seat')).toBe('cloud');
    expect(valueAt(values, 'spec.seats.legal.0')).toBeUndefined();
  });

  it('writes into lists, and makes what is not there', () => {
    expect(
      withValue(values, 'spec.rights.1.seat', 'legal').spec.rights,
    ).toEqual([{ seat: 'legal' }, { seat: 'legal' }]);
    expect(withValue({}, 'spec.measure.target', '5')).toEqual({
      spec: { measure: { target: '5' } },
    });
  });

  it('takes away what is written as undefined, and touches nothing else', () => {
    const without = withValue(values, 'spec.measure.id', undefined);
    expect(without).toEqual({
      ...values,
      spec: { ...values.spec, measure: {} },
    });
    expect(without.spec.rights).toBe(values.spec.rights);
    expect(values.spec.measure).toEqual({ id: 'x' });
  });

  it('knows which paths lie within a place', () => {
    expect(isWithin('spec.measure.id', 'spec.measure')).toBe(true);
    expect(isWithin('spec.measures', 'spec.measure')).toBe(false);
  });
});
