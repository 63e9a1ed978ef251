const SKIN = ['#f3d3bd', '#e0ac82', '#c68642', '#8d5524', '#5c3a21'];
const HAIR = ['#2b1b12', '#5a3825', '#a8642a', '#c9a15f', '#8c8c8c'];
const SHIRT = ['#1f5493', '#2e7d5b', '#8a4b9c', '#b3541e', '#2f6f8f'];
const BACKGROUND = ['#dbe9f8', '#dcf1e6', '#f0e3f4', '#fae6d8', '#dff0f5'];

/** Short fringe, parted, long, bald, and a bun. */
const HAIRCUTS = [
  'M18 28a14 14 0 0 1 28 0c-4-5-8-7-14-7s-10 2-14 7z',
  'M18 30a14 15 0 0 1 28 0c-2-5-5-8-9-9-3 4-9 7-19 9z',
  'M16 44V29a16 16 0 0 1 32 0v15h-5V31c-3-5-7-7-11-7s-8 2-11 7v13z',
  'M18 27a2 6 0 0 1 2-5v8zM46 27a2 6 0 0 0-2-5v8z',
  'M26 10a6 6 0 0 1 12 0 6 6 0 0 1-2 4.4A14 14 0 0 1 46 28c-4-5-8-7-14-7s-10 2-14 7a14 14 0 0 1 10-13.6A6 6 0 0 1 26 10z',
];

/** The same name always gets the same face. */
function pick<T>(choices: readonly T[], name: string, salt: number): T {
  let hash = salt;
  for (const character of name) {
    hash = (hash * 31 + character.codePointAt(0)!) % 9973;
  }
  return choices[hash % choices.length];
}

/** A drawn face, so that nothing has to be loaded from elsewhere. */
export function Face({ name }: { name: string }) {
  const skin = pick(SKIN, name, 7);
  return (
    <svg width="56" height="56" viewBox="0 0 64 64" aria-hidden="true">
      <clipPath id={`face-${name.replace(/\W/g, '-')}`}>
        <circle cx="32" cy="32" r="32" />
      </clipPath>
      <g clipPath={`url(#face-${name.replace(/\W/g, '-')})`}>
        <rect width="64" height="64" fill={pick(BACKGROUND, name, 3)} />
        <path d="M10 66a22 18 0 0 1 44 0z" fill={pick(SHIRT, name, 11)} />
        <rect x="27" y="38" width="10" height="14" rx="5" fill={skin} />
        <ellipse cx="32" cy="30" rx="13" ry="15" fill={skin} />
        <path d={pick(HAIRCUTS, name, 5)} fill={pick(HAIR, name, 13)} />
        <g fill="#2a2a2a">
          <circle cx="27" cy="31" r="1.6" />
          <circle cx="37" cy="31" r="1.6" />
        </g>
        <path
          d="M27.5 38a6 5 0 0 0 9 0"
          stroke="#2a2a2a"
          strokeWidth="1.6"
          strokeLinecap="round"
          fill="none"
        />
      </g>
    </svg>
  );
}
