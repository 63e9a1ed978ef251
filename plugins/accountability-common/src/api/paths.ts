/** `?a=1&a=2&b=x`; what is empty or left out is not sent. */
export function queryString(query: object = {}): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== '') params.append(name, String(one));
    }
  }
  const text = params.toString();
  return text && `?${text}`;
}

/** `outcome:default/name` as `outcome/default/name`. */
export function refInPath(ref: string): string {
  const [kind, rest] = ref.split(':', 2);
  return `${encodeURIComponent(kind)}/${(rest ?? '')
    .split('/')
    .map(encodeURIComponent)
    .join('/')}`;
}

/** `outcome:default/name` as `default/name`. */
export function nameInPath(ref: string): string {
  return refInPath(ref).replace(/^[^/]*\//, '');
}
