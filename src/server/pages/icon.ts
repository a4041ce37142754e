/** The icon of the pages: two nodes of a graph and a third between them. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<path d="M7 24 16 8 25 24" fill="none" stroke="#4f46e5" stroke-width="3"/>
<g fill="#4f46e5"><circle cx="7" cy="24" r="5"/><circle cx="25" cy="24" r="5"/></g>
<circle cx="16" cy="8" r="6" fill="#f59e0b"/>
</svg>
`;

/** An absolute path, since the page for 404 may be at any address. */
export const ICON_LINK = '<link rel="icon" type="image/svg+xml" href="/favicon.svg" />';
