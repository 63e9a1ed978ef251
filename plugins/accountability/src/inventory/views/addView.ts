import type { OwnView } from './OwnView';

/** Whether two names are the same to a person. */
export function isSameName(one: string, other: string): boolean {
  const plain = (name: string) => name.trim().toLocaleLowerCase();
  return plain(one) === plain(other);
}

/** The views with one more; it takes the place of the one that has its name. */
export function addView(views: readonly OwnView[], view: OwnView): OwnView[] {
  const at = views.findIndex(({ name }) => isSameName(name, view.name));
  return at < 0
    ? [...views, view]
    : views.map((one, index) => (index === at ? view : one));
}
