/** Texts of the inventory. */
export const inventoryMessages = { title: 'Inventory' } as const;
