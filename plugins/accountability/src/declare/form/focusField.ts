/** Id of the field of a path in the document. */
export function fieldId(path: string): string {
  return `accountability-${path.replace(/[^a-zA-Z0-9]+/g, '-')}`;
}

/** Goes to the field of a path, or to the nearest thing around it. Tells whether there was one. */
export function focusField(path: string): boolean {
  const field = document.getElementById(fieldId(path));
  if (field) {
    field.focus();
    return true;
  }
  const end = path.lastIndexOf('.');
  return end > 0 && focusField(path.slice(0, end));
}
