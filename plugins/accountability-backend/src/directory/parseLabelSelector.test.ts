import { parseLabelSelector } from './parseLabelSelector';

describe('parseLabelSelector', () => {
  it.each([
    ['app=web', { app: 'web' }],
    ['app==web', { app: 'web' }],
    ['tier = back , app = web', { app: 'web', tier: 'back' }],
    ['app.kubernetes.io/name=web,', { 'app.kubernetes.io/name': 'web' }],
    ['app=', { app: '' }],
    ['app=web,app=web', { app: 'web' }],
  ])('reads %s', (text, labels) => {
    expect(parseLabelSelector(text)).toEqual({ is: 'equality', labels });
  });

  it.each([
    ['app!=web', ['app!=web']],
    ['app=web,tier in (a, b)', ['tier in (a, b)']],
    ['app notin (a,b),x=y', ['app notin (a,b)']],
    ['app', ['app']],
    ['!app', ['!app']],
    ['app=web,app=api', ['app=api']],
    ['constructor', ['constructor']],
    [',', ['nothing']],
  ])('names what it cannot match in %s', (text, terms) => {
    expect(parseLabelSelector(text)).toEqual({ is: 'unsupported', terms });
  });

  it('orders terms by name, so that the first is always the same', () => {
    const selector = parseLabelSelector('b=1,a=2');

    expect(JSON.stringify(selector)).toContain('{"a":"2","b":"1"}');
  });
});
