import { parseJson } from './parseJson';
import { scanJson } from './scanJson';

const file = 'list.json';

describe('parseJson', () => {
  it('reads JSON', () => {
    expect(parseJson(' {"a":[1,null,"\\u00e9"]}\n', file)).toEqual({
      a: [1, null, 'é'],
    });
  });

  it.each([
    ['{\n  "items": [\n    {"name": "a"},\n    {"na', 4, 9],
    ['{"a": tru', 1, 10],
    ['{"a": "b\\', 1, 10],
    ['{"a": 1.', 1, 9],
    ['{"a"', 1, 5],
    ['[1,', 1, 4],
  ])('says that %j is truncated', (text, line, column) => {
    expect(() => parseJson(text, file)).toThrow(
      `list.json is truncated: the JSON ends at line ${line}, column ${column}`,
    );
  });

  it.each([
    ['{\n  "a": 1,\n}', 3, 1],
    ['{"a": "line\nbreak"}', 1, 12],
    ["{'a': 1}", 1, 2],
    ['{"a" 1}', 1, 6],
    ['[1 2]', 1, 4],
    ['[01]', 1, 2],
    ['{"a": "\\x"}', 1, 8],
    ['{"a": 1} trailing', 1, 10],
    ['<html>', 1, 1],
    ['[1}', 1, 3],
  ])('says where %j is broken', (text, line, column) => {
    expect(() => parseJson(text, file)).toThrow(
      `list.json is not valid JSON at line ${line}, column ${column}`,
    );
  });

  it('never quotes the input', () => {
    let message = '';
    try {
      parseJson('{"secret": hunter2}', file);
    } catch (error) {
      message = String(error);
    }
    expect(message).toContain('list.json');
    expect(message).not.toContain('hunter2');
  });
});

describe('scanJson', () => {
  it.each([
    ['{"a":{"b":[]}} {"c":1}', 14],
    ['[1,2]\n[3]', 5],
    ['"text"', 6],
    ['-1.5e+3', 7],
    ['{}', 2],
  ])('finds the end of the first value of %j', (text, end) => {
    expect(scanJson(text, 0)).toEqual({ is: 'value', end });
  });

  it('agrees with JSON.parse about every cut of a document', () => {
    const whole = JSON.stringify({
      a: [1, -2.5e3, true, false, null],
      'b"\\': { c: 'é\n\u0001', d: [], e: {} },
    });
    for (let cut = 1; cut < whole.length; cut++) {
      expect(scanJson(whole.slice(0, cut), 0)).toEqual({ is: 'truncated' });
    }
    expect(scanJson(whole, 0)).toEqual({ is: 'value', end: whole.length });
  });

  it('walks a hundred thousand levels without recursion', () => {
    expect(scanJson('['.repeat(100_000), 0)).toEqual({ is: 'truncated' });
  });
});
