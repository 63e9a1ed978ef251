/** Every identity, searchable. */
export function InventoryContent() {
  return null;
}
