/// The script of the report: search and sort.
enum HTMLReportScript {
  /// A dozen lines; without them the page still shows everything.
  static let text = """
    "use strict";
    const search=document.getElementById("search");
    const rows=[...document.querySelectorAll("tbody tr")];
    search.addEventListener("input",()=>{
      const words=search.value.toLowerCase().split(/\\s+/).filter(Boolean);
      for(const row of rows){
        const text=row.textContent.toLowerCase();
        row.hidden=!words.every(word=>text.includes(word));
      }
    });
    for(const button of document.querySelectorAll(".sortable th button")){
      button.addEventListener("click",()=>{
        const head=button.parentElement,index=head.cellIndex,body=head.closest("table").tBodies[0];
        const down=head.getAttribute("aria-sort")==="ascending";
        for(const other of head.parentElement.cells)other.setAttribute("aria-sort","none");
        head.setAttribute("aria-sort",down?"descending":"ascending");
        const sorted=[...body.rows].sort((a,b)=>{
          const x=a.cells[index].textContent,y=b.cells[index].textContent;
          const isNumber=a.cells[index].classList.contains("number");
          const order=isNumber?Number(x)-Number(y):x.localeCompare(y,"it");
          return down?-order:order;
        });
        body.append(...sorted);
      });
    }
    """
}
