// What Swagger UI's page lacks on a phone: its width, and the drop-down that it hides there.
const viewport = document.createElement("meta");
viewport.name = "viewport";
viewport.content = "width=device-width, initial-scale=1";
const style = document.createElement("style");
style.textContent = `
  @media (max-width: 480px) {
    #swagger-ui .topbar-wrapper .download-url-wrapper { display: flex; flex: 1; margin: 0; padding: 0; }
    #swagger-ui .topbar-wrapper .select-label { flex: 1; margin: 0; }
    #swagger-ui .topbar-wrapper .select-label span { display: none; }
    #swagger-ui .topbar-wrapper #swaggerUiTitleLink { display: none; }
    #swagger-ui .topbar-wrapper > a { flex: 0 0 auto; }
    #swagger-ui .topbar-wrapper select { width: 100%; max-width: none; }
    #swagger-ui .opblock-body { overflow-x: auto; }
  }
`;
document.head.append(viewport, style);
