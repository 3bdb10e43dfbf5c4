/// The script of the report: search and sort.
enum HTMLReportScript {
  /// A few lines; without them the page still shows everything but what names mean.
  ///
  /// - Parameter tips: an array of what names mean.
  static func text(tips: String) -> String {
    """
    "use strict";
    const tips=\(tips);
    for(const mark of document.querySelectorAll("mark")){
      const tip=tips[mark.dataset.n];
      mark.dataset.tip=tip;
      mark.tabIndex=0;
      mark.setAttribute("aria-label",mark.textContent+": "+tip);
    }
    const papers=[...document.querySelectorAll("details.document")];
    const search=document.getElementById("search");
    const rows=[...document.querySelectorAll("tbody tr")];
    search.addEventListener("input",()=>{
      const words=search.value.toLowerCase().split(/\\s+/).filter(Boolean);
      for(const row of rows){
        const text=row.textContent.toLowerCase();
        row.hidden=!words.every(word=>text.includes(word));
      }
      for(const paper of papers){
        const path=paper.firstElementChild.textContent.toLowerCase();
        const isNamed=words.length>0&&words.every(word=>path.includes(word));
        paper.hidden=!isNamed&&!paper.querySelector("tbody tr:not([hidden])");
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
}
