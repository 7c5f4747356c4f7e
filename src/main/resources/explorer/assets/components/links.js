// Where an entity of the API is shown.

/** The address of an entity's page. */
export const entityAddress = (resource, { id, code }) => `/${resource}/${encodeURIComponent(id ?? code)}`;
