/** Short fringe, parted, long, bun, and curls. */
const HAIRCUTS = [
  'M18 28a14 14 0 0 1 28 0c-4-5-8-7-14-7s-10 2-14 7z',
  'M18 30a14 15 0 0 1 28 0c-2-5-5-8-9-9-3 4-9 7-19 9z',
  'M16 44V29a16 16 0 0 1 32 0v15h-5V31c-3-5-7-7-11-7s-8 2-11 7v13z',
  'M26 10a6 6 0 0 1 12 0 6 6 0 0 1-2 4.4A14 14 0 0 1 46 28c-4-5-8-7-14-7s-10 2-14 7a14 14 0 0 1 10-13.6A6 6 0 0 1 26 10z',
  'M17 30a5 5 0 0 1 1-9 6 6 0 0 1 7-7 7 7 0 0 1 14 0 6 6 0 0 1 7 7 5 5 0 0 1 1 9c-3-6-8-9-15-9s-12 3-15 9z',
];

/** The same name always gets the same number below `below`. */
function numberOf(name: string, below: number): number {
  let hash = 7;
  for (const character of name) {
    hash = (hash * 31 + character.codePointAt(0)!) % 99991;
  }
  return hash % below;
}

/**
 * A drawn face, so that nothing has to be loaded from elsewhere. Everybody is of
 * one colour of their own: it tells people apart and says nothing about them.
 */
export function Face({ name }: { name: string }) {
  const hue = numberOf(name, 360);
  const colour = (saturation: number, lightness: number) =>
    `hsl(${hue}, ${saturation}%, ${lightness}%)`;
  const dark = colour(45, 28);
  return (
    <svg
      width="56"
      height="56"
      viewBox="0 0 64 64"
      aria-hidden="true"
      style={{ borderRadius: '50%' }}
    >
      <rect width="64" height="64" fill={colour(55, 82)} />
      <path d="M10 66a22 18 0 0 1 44 0z" fill={colour(45, 45)} />
      <rect x="27" y="38" width="10" height="14" rx="5" fill={colour(50, 93)} />
      <ellipse cx="32" cy="30" rx="13" ry="15" fill={colour(60, 96)} />
      <path d={HAIRCUTS[numberOf(name, HAIRCUTS.length)]} fill={dark} />
      <circle cx="27" cy="31" r="1.6" fill={dark} />
      <circle cx="37" cy="31" r="1.6" fill={dark} />
      <path
        d="M27.5 38a6 5 0 0 0 9 0"
        stroke={dark}
        strokeWidth="1.6"
        strokeLinecap="round"
        fill="none"
      />
    </svg>
  );
}
